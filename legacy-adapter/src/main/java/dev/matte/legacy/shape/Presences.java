package dev.matte.legacy.shape;

import dev.matte.legacy.shape.Field.Presence;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Types that say that there may be no value. */
final class Presences {

  private Presences() {}

  /**
   * A type without what says that a value may be absent.
   *
   * @param presence {@code REQUIRED} when the type says nothing
   * @param argument whether the type of the value is an argument of the declared one
   */
  record Unwrapped(TypeUse type, Presence presence, boolean argument) {}

  static Unwrapped of(TypeUse use) {
    Class<?> raw = use.raw();
    if (raw == Optional.class) {
      return new Unwrapped(use.argument(0), Presence.OPTIONAL, true);
    } else if (raw == dev.matte.runtime.binding.Presence.class) {
      return new Unwrapped(use.argument(0), Presence.PRESENCE, true);
    } else if (raw == OptionalInt.class) {
      return number(int.class);
    } else if (raw == OptionalLong.class) {
      return number(long.class);
    } else if (raw == OptionalDouble.class) {
      return number(double.class);
    }
    return new Unwrapped(use, Presence.REQUIRED, false);
  }

  private static Unwrapped number(Class<?> primitive) {
    return new Unwrapped(new TypeUse(Types.of(primitive), null), Presence.OPTIONAL, false);
  }
}
