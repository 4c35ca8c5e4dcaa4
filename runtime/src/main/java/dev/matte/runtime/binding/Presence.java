package dev.matte.runtime.binding;

import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An optional value that tells JSON {@code null} from absence, for partial updates: absent leaves a
 * field alone, {@code null} clears it.
 *
 * @param <T> the type of the value
 */
public sealed interface Presence<T> {

  /** Nothing was said. */
  static <T> Presence<T> absent() {
    return new Absent<>();
  }

  /** A value was given; {@code null} stands for JSON {@code null}. */
  static <T> Presence<T> ofNull() {
    return new Null<>();
  }

  /** A value was given. */
  static <T> Presence<T> of(T value) {
    return new Present<>(value);
  }

  /** A value, or JSON {@code null} for {@code null}; never absent. */
  static <T> Presence<T> ofNullable(@Nullable T value) {
    return value == null ? ofNull() : of(value);
  }

  /** Tells whether nothing was said. */
  default boolean isAbsent() {
    return this instanceof Absent;
  }

  /** Tells whether there is a value. */
  default boolean isPresent() {
    return this instanceof Present;
  }

  /** Tells whether {@code null} was said. */
  default boolean isNull() {
    return this instanceof Null;
  }

  /** The value; {@code null} when it was absent or {@code null}. */
  default @Nullable T orNull() {
    return this instanceof Present<T> present ? present.value() : null;
  }

  /**
   * What a field becomes: itself when nothing was said, {@code null} when that was said, else the
   * value.
   */
  default @Nullable T over(@Nullable T field) {
    return isAbsent() ? field : orNull();
  }

  /**
   * The value.
   *
   * @throws java.util.NoSuchElementException if it was absent or {@code null}
   */
  T value();

  /**
   * Nothing was said.
   *
   * @param <T> the type of the value
   */
  record Absent<T>() implements Presence<T> {

    @Override
    public T value() {
      throw new NoSuchElementException("nothing was said");
    }
  }

  /**
   * JSON {@code null} was said.
   *
   * @param <T> the type of the value
   */
  record Null<T>() implements Presence<T> {

    @Override
    public T value() {
      throw new NoSuchElementException("null was said");
    }
  }

  /**
   * A value was given.
   *
   * @param <T> the type of the value
   * @param value the value
   */
  record Present<T>(T value) implements Presence<T> {

    /** Checks that there is a value. */
    public Present {
      Objects.requireNonNull(value, "value");
    }
  }
}
