import type { Disclosure } from '@app/domain/disclosure';
import type { Refusal } from '@app/domain/kernel';
import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CallerParam, type Caller } from '../platform/request';
import { TextParam } from '../platform/text-param';
import { DisclosureService } from './disclosure.service';

/** What the defence is to know of the face searches of a case. */
@ApiTags('case-files')
@ApiBearerAuth()
@Controller('v1/case-files/:number/disclosure')
export class DisclosureController {
  constructor(private readonly disclosures: DisclosureService) {}

  /**
   * Everything on record about the face searches of the case, those that found nobody or somebody else included, with a digest of each part;
   * by who stands above its people, commands the section or keeps its records. Reading it is audited, and reads every candidate list.
   */
  @Get()
  @Header('Cache-Control', 'no-store')
  read(@Param('number', TextParam) number: string, @CallerParam() caller: Caller): Promise<Disclosure | Refusal> {
    return this.disclosures.read(number, caller);
  }

  /** The same as one printable page. */
  @Get('print')
  @Header('Cache-Control', 'no-store')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
  @ApiProduces('text/html')
  print(@Param('number', TextParam) number: string, @CallerParam() caller: Caller): Promise<string | Refusal> {
    return this.disclosures.print(number, caller);
  }
}
