import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fieldsWithoutPermission } from '@gongkai/server/core/allow';
import { BaseRecord } from '@gongkai/server/core/base.entity';
import { openDatabase } from '@gongkai/server/core/database';
import { migrate, schemaDrift } from '@gongkai/server/core/migrate';
import { migrations } from '@gongkai/server/migrations/index';
import { buildApi, entities } from '@gongkai/server/schema';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, Query, Resolver } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'gongkai-architecture-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('imports go one way', () => {
  const cruise = (cwd: string, folders: string[]) => {
    const { status, stdout } = spawnSync(
      join(root, 'node_modules/.bin/depcruise'),
      ['--config', join(root, '.dependency-cruiser.cjs'), ...folders],
      { cwd, encoding: 'utf8' },
    );
    return { status, stdout };
  };

  it('in the whole tree, which is really read', () => {
    const { status, stdout } = cruise(root, ['client/src', 'server/src', 'shared/src']);
    expect(stdout).toContain('no dependency violations found');
    expect(status).toBe(0);
    const modules = Number(/\((\d+) modules/.exec(stdout)?.[1]);
    expect(modules).toBeGreaterThan(200);
  });

  // Each row plants one violation in an otherwise empty tree of the same shape.
  it.each([
    [
      'no-cross-feature',
      'client/src/features/mailbox/page.ts',
      "import '../tasks/card.ts';",
      'client/src/features/tasks/card.ts',
    ],
    [
      'features-not-from-app',
      'client/src/features/tasks/card.ts',
      "import '../../app/router.ts';",
      'client/src/app/router.ts',
    ],
    [
      'ui-knows-no-noun',
      'client/src/ui/table.ts',
      "import '../features/tasks/card.ts';",
      'client/src/features/tasks/card.ts',
    ],
    [
      'client-not-server',
      'client/src/app/router.ts',
      "import '../../../server/src/main.ts';",
      'server/src/main.ts',
    ],
    [
      'core-not-modules',
      'server/src/core/tx.ts',
      "import '../modules/sections/index.ts';",
      'server/src/modules/sections/index.ts',
    ],
    [
      'modules-by-their-index',
      'server/src/modules/remedies/a.ts',
      "import '../sections/section.entity.ts';",
      'server/src/modules/sections/section.entity.ts',
    ],
    [
      'sections-refers-to-earlier-nouns',
      'server/src/modules/sections/a.ts',
      "import '../remedies/index.ts';",
      'server/src/modules/remedies/index.ts',
    ],
    ['shared-alone', 'shared/src/a.ts', "import '../../server/src/main.ts';", 'server/src/main.ts'],
    ['shared-only-zod', 'shared/src/a.ts', "import 'typeorm';", 'node_modules/typeorm/index.js'],
  ])('%s catches what is planted', (rule, file, text, target) => {
    const tree = mkdtempSync(join(scratch, 'tree-'));
    const put = (path: string, content: string): void => {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), content);
    };
    cpSync(join(root, 'tsconfig.base.json'), join(tree, 'tsconfig.base.json'));
    put(target, 'export {};\n');
    put(file, `${text}\n`);
    const { status, stdout } = cruise(tree, [file.split('/')[0] ?? '.']);
    expect(stdout).toContain(`error ${rule}`);
    expect(status).not.toBe(0);
  });

  it('no-cycle catches a planted cycle', () => {
    const tree = mkdtempSync(join(scratch, 'tree-'));
    cpSync(join(root, 'tsconfig.base.json'), join(tree, 'tsconfig.base.json'));
    mkdirSync(join(tree, 'shared/src'), { recursive: true });
    writeFileSync(join(tree, 'shared/src/a.ts'), "import './b.ts';\n");
    writeFileSync(join(tree, 'shared/src/b.ts'), "import './a.ts';\n");
    expect(cruise(tree, ['shared']).stdout).toContain('error no-cycle');
  });
});

describe('the API', () => {
  it('is the committed contract', () => {
    const committed = readFileSync(join(root, 'server/schema.graphql'), 'utf8');
    expect(`${printSchema(lexicographicSortSchema(buildApi()))}\n`).toBe(committed);
  });

  it('names for every root field who may use it', () => {
    expect(fieldsWithoutPermission(buildApi())).toEqual([]);
  });

  it('is refused with a planted field that names nobody', () => {
    @Resolver()
    class Planted {
      @Query(() => String)
      planted(): string {
        return '';
      }
    }
    expect(fieldsWithoutPermission(buildSchemaSync({ resolvers: [Planted] }))).toEqual(['Query.planted']);
    // The planted class is in TypeGraphQL's global storage now; the real API still does not have it.
    expect(buildApi().getQueryType()?.getFields()).not.toHaveProperty('planted');
  });
});

describe('migrations', () => {
  const driftWith = async (extra: readonly Function[], name: string): Promise<string[]> => {
    const database = await openDatabase({
      url: join(scratch, name),
      entities: [...entities, ...extra],
      migrations,
    });
    await migrate(database);
    const drift = await schemaDrift(database);
    await database.close();
    return drift;
  };

  it('leave no difference to the entities', async () => {
    expect(await driftWith([], 'clean.sqlite')).toEqual([]);
  });

  it('show a planted column without a migration', async () => {
    @Entity('planted_record')
    class PlantedRecord extends BaseRecord {
      @Column('varchar', { length: 10 })
      planted: string;
    }
    expect((await driftWith([PlantedRecord], 'planted.sqlite')).join()).toContain('planted');
  });
});
