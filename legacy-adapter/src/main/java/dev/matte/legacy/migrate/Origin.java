package dev.matte.legacy.migrate;

import java.util.Locale;

/** Who put a tool where it stands; earlier ones win over later ones. */
enum Origin {
  /** The environment of the process: {@code USE_GENERATED=false}. */
  ENVIRONMENT,
  /** A call of {@link MigrationTools}, or of {@link Migration#set}. */
  ADMIN,
  /** The switch file. */
  FILE,
  /** Nobody else. */
  DEFAULT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
