import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { API_FLAGS, repositoryRoot } from '@app/servers';

const read = (file: string): string => readFileSync(join(repositoryRoot(), file), 'utf8');

describe('how Node runs the API', () => {
  it('is the same by hand, in the image and in the local stack', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const command = ['node', ...API_FLAGS, 'dist/apps/api/src/main.js'];
    expect(scripts['start:api']).toBe(command.join(' '));
    expect(read('docker/Dockerfile.api')).toContain(`CMD [${command.map((word) => `"${word}"`).join(', ')}]`);
  });
});
