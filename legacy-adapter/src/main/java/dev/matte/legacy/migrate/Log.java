package dev.matte.legacy.migrate;

/** Where a migration logs: what changed, and what broke. Never arguments or results. */
final class Log {

  static final System.Logger LOGGER = System.getLogger("dev.matte.legacy");

  private Log() {}
}
