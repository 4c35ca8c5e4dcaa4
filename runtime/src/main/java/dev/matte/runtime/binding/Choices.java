package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonNames;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts that stand for a fixed set of values. Immutable; generated code holds one in a
 * constant.
 *
 * @param <E> the enum, or whatever the values are
 */
public final class Choices<E> {
  private final JsonNames texts;
  private final List<E> values;

  private Choices(List<String> texts, List<E> values) {
    this.texts = JsonNames.of(texts);
    this.values = List.copyOf(values);
  }

  /** Starts a table. */
  public static <E> Builder<E> builder() {
    return new Builder<>();
  }

  JsonNames texts() {
    return texts;
  }

  E value(int index) {
    return values.get(index);
  }

  /** The index of a text, or -1. */
  int indexOf(String text, boolean ignoreCase) {
    int index = texts.indexOf(text);
    for (int i = 0; ignoreCase && index < 0 && i < texts.size(); i++) {
      index = texts.texts().get(i).equalsIgnoreCase(text) ? i : -1;
    }
    return index;
  }

  /**
   * Collects texts and their values.
   *
   * @param <E> what the values are
   */
  public static final class Builder<E> {
    private final List<String> texts = new ArrayList<>();
    private final List<E> values = new ArrayList<>();

    private Builder() {}

    /** Adds a text and what it stands for. */
    public Builder<E> add(String wire, E value) {
      texts.add(wire);
      values.add(value);
      return this;
    }

    /** Ends the table. */
    public Choices<E> build() {
      return new Choices<>(texts, values);
    }
  }
}
