package dev.matte.processor.model;

/**
 * How a tool is kept from doing the same thing twice.
 *
 * @param windowMillis how long a call is remembered
 * @param keyRequired whether callers have to send a key
 * @param repeatable whether a call that was lost may be carried out by another
 */
public record OnceModel(long windowMillis, boolean keyRequired, boolean repeatable) {

  /** How long calls are remembered when nothing is written: a day. */
  public static final long DEFAULT_WINDOW = 86_400_000;
}
