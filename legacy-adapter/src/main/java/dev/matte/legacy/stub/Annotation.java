package dev.matte.legacy.stub;

import java.util.ArrayList;
import java.util.List;

/**
 * An annotation in source.
 *
 * @param type its qualified name
 */
record Annotation(String type, List<Argument> arguments) {
  static final String MATTE = "dev.matte.annotations.";
  static final String JAKARTA = "jakarta.validation.constraints.";

  /** An argument; a name that is empty stands for {@code value} alone. */
  record Argument(String name, Doc value, boolean array) {}

  /** An annotation without arguments. */
  static Annotation of(String type) {
    return new Annotation(type, List.of());
  }

  /** This with a further argument. */
  Annotation with(String name, Doc value) {
    return with(new Argument(name, value, false));
  }

  /** This with a further argument that lists text: braces only when there are several. */
  Annotation with(String name, List<String> texts) {
    if (texts.size() == 1) {
      return with(name, Literals.text(texts.get(0)));
    }
    return array(name, texts.stream().map(Literals::text).toList());
  }

  /** This with a further argument that lists annotations. */
  Annotation withAll(String name, List<Annotation> annotations) {
    return annotations.size() == 1
        ? with(name, annotations.get(0).doc())
        : array(name, annotations.stream().map(Annotation::doc).toList());
  }

  /** This with a further argument that lists values, always in braces. */
  Annotation array(String name, List<Doc> values) {
    List<Doc> docs = new ArrayList<>(List.of(Doc.text("{"), Doc.line("")));
    docs.addAll(Doc.separated(values, Doc.line(" ")));
    docs.add(Doc.back());
    docs.add(Doc.text("}"));
    return with(new Argument(name, Doc.level(2, docs), true));
  }

  private Annotation with(Argument argument) {
    List<Argument> all = new ArrayList<>(arguments);
    all.add(argument);
    return new Annotation(type, all);
  }

  /** How it is written. */
  Doc doc() {
    String name = "@" + type.substring(type.lastIndexOf('.') + 1);
    if (arguments.isEmpty()) {
      return Doc.text(name);
    }
    if (arguments.size() == 1 && arguments.get(0).name().isEmpty()) {
      Argument only = arguments.get(0);
      return only.array()
          ? Doc.level(0, Doc.text(name + "("), only.value(), Doc.text(")"))
          : Doc.level(
              0, Doc.level(4, Doc.text(name + "("), Doc.line(""), only.value()), Doc.text(")"));
    }
    boolean array = arguments.stream().anyMatch(Argument::array);
    List<Doc> inner = new ArrayList<>(List.of(Doc.text("("), Doc.line("")));
    List<Doc> written = arguments.stream().map(Annotation::doc).toList();
    inner.addAll(Doc.separated(written, array ? Doc.hard() : Doc.line(" ")));
    inner.add(Doc.text(")"));
    return Doc.level(0, Doc.text(name), Doc.level(4, inner));
  }

  private static Doc doc(Argument argument) {
    return argument.array()
        ? Doc.level(0, Doc.text(argument.name() + " = "), argument.value())
        : Doc.level(4, Doc.text(argument.name() + " ="), Doc.line(" "), argument.value());
  }
}
