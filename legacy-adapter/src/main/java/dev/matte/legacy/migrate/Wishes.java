package dev.matte.legacy.migrate;

import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;

/**
 * What each source says of where tools should stand. Changed by one thread at a time; an instance
 * is immutable.
 *
 * @param environmentOff why the environment switches everything off; empty when it does not
 * @param admin what was called for
 * @param file what the file says
 * @param fallback where tools stand of which nothing is said
 */
record Wishes(String environmentOff, Modes admin, Settings file, Mode fallback) {

  /** The variable that switches everything off, or on. */
  static final String VARIABLE = "USE_GENERATED";

  /**
   * A place, and who named it.
   *
   * @param mode where
   * @param origin by whom
   */
  record Wish(Mode mode, Origin origin) {}

  /** What the environment says, before anybody else spoke. */
  static Wishes of(Optional<String> variable, Mode fallback) {
    String value = variable.map(text -> text.strip().toLowerCase(Locale.ROOT)).orElse("");
    return switch (value) {
      case "" -> new Wishes("", Modes.NONE, Settings.NONE, fallback);
      case "true", "1", "yes", "on" -> new Wishes("", Modes.NONE, Settings.NONE, Mode.GENERATED);
      case "false", "0", "no", "off" ->
          new Wishes(
              "the environment says " + VARIABLE + "=" + value,
              Modes.NONE,
              Settings.NONE,
              fallback);
      default -> {
        String why = VARIABLE + " is neither true nor false";
        Log.LOGGER.log(Level.WARNING, why + "; everything is answered by the legacy side");
        yield new Wishes(why, Modes.NONE, Settings.NONE, fallback);
      }
    };
  }

  Wishes admin(Modes modes) {
    return new Wishes(environmentOff, modes, file, fallback);
  }

  Wishes file(Settings settings) {
    return new Wishes(environmentOff, admin, settings, fallback);
  }

  /** Why everything is answered by the legacy side; empty when it is not. */
  String off() {
    return !environmentOff.isEmpty()
        ? environmentOff
        : file.off() ? "the switch file says \"useGenerated\": false" : "";
  }

  /** Where a tool should stand. */
  Wish of(String tool) {
    if (!off().isEmpty()) {
      return new Wish(Mode.LEGACY, environmentOff.isEmpty() ? Origin.FILE : Origin.ENVIRONMENT);
    }
    return admin
        .find(tool)
        .map(mode -> new Wish(mode, Origin.ADMIN))
        .or(() -> file.modes().find(tool).map(mode -> new Wish(mode, Origin.FILE)))
        .orElseGet(() -> new Wish(fallback, Origin.DEFAULT));
  }
}
