import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { finish, type Answers } from './platform/openapi/finish';

/** The API's description: requests from its classes and step forms, answers from the return types of its controllers. */
export function openApiDocument(app: INestApplication, answers: Answers): OpenAPIObject {
  const routes = new Map<string, string>();
  const config = new DocumentBuilder()
    .setTitle('Corroborate')
    .setDescription(
      "A police department's facial-recognition procedure as durable workflows: a face-search result is a lead, never an identification.",
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description: 'Token of the department’s sign-in; roles come from the roster.',
    })
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory(controller, method) {
      const id = `${controller.replace(/Controller$/, '').toLowerCase()}_${method}`;
      routes.set(id, `${controller}.${method}`);
      return id;
    },
  });
  return finish(document, routes, answers);
}
