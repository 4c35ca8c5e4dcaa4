package dev.matte.legacy.stub;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A piece of source that knows where it may be broken over lines.
 *
 * <p>A level is written on one line when it fits, else broken at its own breaks; so every level
 * decides for itself, the outermost first. That is how google-java-format lays out source, and with
 * the same levels the result is the same to the byte. Widths are counted in {@code char}s, as
 * there.
 */
sealed interface Doc {
  /** Wider than any line. */
  int ENDLESS = 1 << 20;

  /** The width on one line, {@link #ENDLESS} when it cannot stand on one. */
  int width();

  /** Text without line breaks. */
  static Doc text(String text) {
    return new Text(text);
  }

  /** A break that is taken with all others of its level. */
  static Doc line(String flat) {
    return new Break(flat, false, false, 0);
  }

  /** A break that is taken when what follows up to the next one does not fit. */
  static Doc fill(String flat) {
    return new Break(flat, true, false, 0);
  }

  /** A break that is always taken. */
  static Doc hard() {
    return new Break("", false, true, 0);
  }

  /** A break like {@link #line}, to a line indented two less. */
  static Doc back() {
    return new Break("", false, false, -2);
  }

  /** A level, its further lines indented by so much more than the one around it. */
  static Doc level(int indent, Doc... docs) {
    return level(indent, Arrays.asList(docs));
  }

  /** A level, its further lines indented by so much more than the one around it. */
  static Doc level(int indent, List<Doc> docs) {
    return new Level(indent, docs);
  }

  /** A text block; lines as they stand in the source, without indentation. */
  static Doc block(List<String> lines) {
    return new Block(lines);
  }

  /** Documents with a separator and a break after each but the last. */
  static List<Doc> separated(List<Doc> docs, Doc after) {
    List<Doc> all = new ArrayList<>();
    for (int i = 0; i < docs.size(); i++) {
      all.add(docs.get(i));
      if (i + 1 < docs.size()) {
        all.add(text(","));
        all.add(after);
      }
    }
    return all;
  }

  /** Text. */
  record Text(String text) implements Doc {
    @Override
    public int width() {
      return text.length();
    }
  }

  /** A text block, aligned with the place it begins at. */
  record Block(List<String> lines) implements Doc {
    @Override
    public int width() {
      return ENDLESS;
    }
  }

  /** A place where a line may end. */
  record Break(String flat, boolean fill, boolean forced, int indent) implements Doc {
    @Override
    public int width() {
      return forced ? ENDLESS : flat.length();
    }
  }

  /** Documents that are broken together. */
  record Level(int indent, List<Doc> docs, int width) implements Doc {
    Level(int indent, List<Doc> docs) {
      this(indent, List.copyOf(docs), sum(docs));
    }
  }

  /** The width of documents on one line. */
  static int sum(List<Doc> docs) {
    return (int) Math.min(ENDLESS, docs.stream().mapToLong(Doc::width).sum());
  }
}
