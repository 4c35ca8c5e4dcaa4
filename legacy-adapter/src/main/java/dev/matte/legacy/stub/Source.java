package dev.matte.legacy.stub;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A source file in the making: imports are collected while the body is written. */
final class Source {
  private final String packageName;
  private final String name;
  private final Set<String> imports = new TreeSet<>();
  private final StringBuilder body = new StringBuilder();

  Source(String packageName, String name) {
    this.packageName = packageName;
    this.name = name;
  }

  /** Imports a type. */
  Source imported(String type) {
    imports.add(type);
    return this;
  }

  /** Imports the types of a shape. */
  Source imported(Shape shape) {
    shape.imports(imports);
    return this;
  }

  /** Adds lines, or an empty one for empty text. */
  Source line(int indent, String text) {
    body.append(text.isEmpty() ? "" : " ".repeat(indent) + text).append('\n');
    return this;
  }

  /** Adds lines. */
  Source lines(int indent, List<String> lines) {
    lines.forEach(each -> line(indent, each));
    return this;
  }

  /** Adds a document. */
  Source doc(int indent, Doc doc) {
    body.append(Printer.print(doc, indent)).append('\n');
    return this;
  }

  /** Adds an annotation on a line of its own. */
  Source annotation(int indent, Annotation annotation) {
    imports.add(annotation.type());
    return doc(indent, annotation.doc());
  }

  /** The file. */
  StubFile file() {
    StringBuilder text = new StringBuilder();
    if (!packageName.isEmpty()) {
      text.append("package ").append(packageName).append(";\n\n");
    }
    imports.stream()
        .filter(type -> !type.substring(0, type.lastIndexOf('.')).equals(packageName))
        .forEach(type -> text.append("import ").append(type).append(";\n"));
    if (!imports.isEmpty()) {
      text.append('\n');
    }
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    return new StubFile(folder + name + ".java", text.append(body).toString());
  }
}
