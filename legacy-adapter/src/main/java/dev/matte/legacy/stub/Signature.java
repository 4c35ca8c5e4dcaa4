package dev.matte.legacy.stub;

import java.util.ArrayList;
import java.util.List;

/** Heads of methods, constructors and records. */
final class Signature {

  private Signature() {}

  /**
   * A head with its parameters.
   *
   * @param head what stands before the parenthesis
   * @param end what stands after it
   */
  static Doc of(String head, List<Doc> parameters, String end) {
    if (parameters.isEmpty()) {
      return Doc.text(head + "()" + end);
    }
    List<Doc> inner = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      boolean last = i + 1 == parameters.size();
      inner.add(ended(parameters.get(i), last ? ")" + end : ","));
      if (!last) {
        inner.add(Doc.line(" "));
      }
    }
    return Doc.level(4, Doc.text(head + "("), Doc.fill(""), Doc.level(0, inner));
  }

  /** A declaration with what follows it, which has to fit on its last line. */
  private static Doc ended(Doc declaration, String end) {
    if (!(declaration instanceof Doc.Level level)) {
      return Doc.level(0, declaration, Doc.text(end));
    }
    List<Doc> docs = new ArrayList<>(level.docs());
    Doc last = docs.get(docs.size() - 1);
    if (last instanceof Doc.Level) {
      docs.set(docs.size() - 1, ended(last, end));
    } else {
      docs.add(Doc.text(end));
    }
    return Doc.level(level.indent(), docs);
  }
}
