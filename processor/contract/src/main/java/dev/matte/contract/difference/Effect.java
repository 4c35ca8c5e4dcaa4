package dev.matte.contract.difference;

/** What a difference does to the values that a schema accepts. */
public enum Effect {
  /** Some are no longer accepted. */
  NARROWER,
  /** Some more are accepted. */
  WIDER,
  /** Some are no longer accepted, some others are. */
  BOTH,
  /** Nobody can tell. */
  UNKNOWN,
  /** The same are accepted, but somebody may notice. */
  NOTABLE,
  /** More or fewer are accepted in a way that hurts nobody. */
  HARMLESS,
  /** The same are accepted. */
  NONE;

  /** The effect inside a negation. */
  Effect flipped() {
    return switch (this) {
      case NARROWER -> WIDER;
      case WIDER -> NARROWER;
      default -> this;
    };
  }

  /** The effect of two differences together. */
  Effect and(Effect other) {
    if (this == other || other == NONE) {
      return this;
    }
    if (this == NONE) {
      return other;
    }
    if (this == UNKNOWN || other == UNKNOWN) {
      return UNKNOWN;
    }
    if (moves() && other.moves()) {
      return BOTH;
    }
    return moves() ? this : other.moves() ? other : NOTABLE;
  }

  private boolean moves() {
    return this == NARROWER || this == WIDER || this == BOTH;
  }

  /** Whether it hurts values that go in a direction. */
  boolean hurts(Direction direction) {
    return this == BOTH || this == (direction == Direction.INPUT ? NARROWER : WIDER);
  }
}
