package dev.matte.legacy.migrate;

import dev.matte.legacy.text.Glob;
import dev.matte.runtime.binding.ToolException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries out what administrators call for. */
final class MigrationDesk implements MigrationTools {

  private final Migration migration;

  MigrationDesk(Migration migration) {
    this.migration = migration;
  }

  @Override
  public List<Standing> modes(@Nullable String tools) {
    Glob wanted = Glob.of(tools == null ? "*" : tools);
    return migration.report().tools().stream()
        .filter(tool -> wanted.matches(tool.name()))
        .map(tool -> new Standing(tool.name(), tool.mode(), tool.asked(), tool.origin()))
        .toList();
  }

  @Override
  public String report() {
    return migration.report().json();
  }

  @Override
  public List<Standing> set(String tools, String mode) {
    Mode wanted;
    try {
      wanted = Mode.parse(mode);
    } catch (IllegalArgumentException e) {
      throw new ToolException(String.valueOf(e.getMessage()), e);
    }
    if (modes(tools).isEmpty()) {
      throw new ToolException("no tool is named \"" + tools + "\"; migration_modes shows all");
    }
    migration.set(tools, wanted);
    return modes(tools);
  }

  @Override
  public List<Standing> clear(String tools) {
    migration.clear(tools);
    return modes(tools);
  }
}
