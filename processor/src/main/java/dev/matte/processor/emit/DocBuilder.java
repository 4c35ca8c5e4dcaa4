package dev.matte.processor.emit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * Builds a {@link Doc} from a run of text, breaks and nested levels.
 *
 * <p>Text belongs to the level of the break before it, not to the level that was opened last: so a
 * bracket stays with the word before it, and a closing one with what it closes.
 */
final class DocBuilder {
  private final Doc.Level root = new Doc.Level(Doc.Indent.ZERO);
  private final Deque<Doc.Level> open = new ArrayDeque<>();
  private Doc.Level current = root;

  DocBuilder() {
    open.push(root);
  }

  DocBuilder open(Doc.Indent indent) {
    open.push(new Doc.Level(indent));
    return this;
  }

  DocBuilder close() {
    Doc.Level closed = open.pop();
    top().docs().add(closed);
    return this;
  }

  DocBuilder text(String text) {
    current.docs().add(new Doc.Text(text));
    return this;
  }

  /** A break that is taken when its level does not fit. */
  DocBuilder breakAll(String flat) {
    return add(new Doc.Break(flat, false, null));
  }

  /** A break that is taken when what follows it does not fit. */
  DocBuilder breakFill(String flat) {
    return add(new Doc.Break(flat, true, null));
  }

  /** A place where the line may end. */
  DocBuilder add(Doc.Break point) {
    current = top();
    current.docs().add(point);
    return this;
  }

  private Doc.Level top() {
    return Objects.requireNonNull(open.peek(), "every level is closed once");
  }

  Doc build() {
    return root;
  }
}
