import { testTemporal } from '@app/testing';
import { NativeConnection } from '@temporalio/worker';
import { installRuntime } from './sdk-metrics';

describe('the metrics of the Temporal SDK', () => {
  it('are read from its own exporter, once it has something to count', async () => {
    const sdkMetrics = await installRuntime();
    const { address } = await testTemporal();
    const connection = await NativeConnection.connect({ address });
    try {
      expect(await sdkMetrics()).toMatch(/^temporal_request\{.*operation="GetSystemInfo".*\} 1$/m);
    } finally {
      await connection.close();
    }
  });
});
