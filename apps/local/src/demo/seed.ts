export async function seedDemoDepartment(_databaseUrl: string, _issuer: string): Promise<string> {
  return 'stub';
}
