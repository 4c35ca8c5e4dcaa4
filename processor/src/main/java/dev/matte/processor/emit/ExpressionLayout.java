package dev.matte.processor.emit;

import dev.matte.processor.emit.JavaExpression.Chain;
import dev.matte.processor.emit.JavaExpression.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts breaks into expressions where google-java-format has them. */
final class ExpressionLayout {
  private static final int SHORT = 10;
  private static final int SHORT_RECEIVER = 4;

  private final DocBuilder doc;

  ExpressionLayout(DocBuilder doc) {
    this.doc = doc;
  }

  void add(JavaExpression expression) {
    if (expression instanceof Chain chain) {
      chain(chain);
    } else if (expression instanceof JavaExpression.Type type) {
      type(type);
    } else if (expression instanceof JavaExpression.Creation creation) {
      creation(creation);
    } else if (expression instanceof JavaExpression.Cast cast) {
      cast(cast);
    } else if (expression instanceof JavaExpression.Infix infix) {
      infix(infix);
    } else if (expression instanceof JavaExpression.InstanceOf test) {
      instanceOf(test);
    } else if (expression instanceof JavaExpression.Conditional conditional) {
      conditional(conditional);
    } else if (expression instanceof JavaExpression.Unary unary) {
      doc.text(unary.operator());
      add(unary.operand());
    } else {
      doc.text(expression.text());
    }
  }

  private void creation(JavaExpression.Creation creation) {
    doc.open(Doc.Indent.ZERO).text("new ");
    add(creation.type());
    arguments(creation.arguments(), Doc.Indent.FOUR);
    doc.close();
  }

  private void cast(JavaExpression.Cast cast) {
    doc.open(Doc.Indent.FOUR).text("(");
    add(cast.type());
    doc.text(")").breakAll(" ");
    add(cast.operand());
    doc.close();
  }

  private void infix(JavaExpression.Infix infix) {
    boolean fill = fills(infix.operands());
    doc.open(Doc.Indent.FOUR);
    add(infix.operands().get(0));
    for (int i = 0; i < infix.operators().size(); i++) {
      point(" ", fill);
      doc.text(infix.operators().get(i) + " ");
      add(infix.operands().get(i + 1));
    }
    doc.close();
  }

  private void instanceOf(JavaExpression.InstanceOf test) {
    doc.open(Doc.Indent.FOUR);
    add(test.operand());
    doc.breakAll(" ").open(Doc.Indent.ZERO).text("instanceof").breakAll(" ");
    if (test.variable().isEmpty()) {
      add(test.type());
    } else {
      doc.open(Doc.Indent.FOUR);
      typeAndName(test.type(), test.variable(), new Doc.Mark());
      doc.close();
    }
    doc.close().close();
  }

  /** A type and the name it declares. */
  void typeAndName(JavaExpression type, String name, Doc.Mark mark) {
    doc.open(Doc.Indent.ZERO).open(Doc.Indent.ZERO);
    add(type);
    doc.close().add(new Doc.Break(" ", true, mark)).open(Doc.Indent.fourWhen(mark));
    doc.text(name).close().close();
  }

  private void conditional(JavaExpression.Conditional conditional) {
    doc.open(Doc.Indent.FOUR);
    add(conditional.condition());
    doc.breakAll(" ").text("? ");
    add(conditional.yes());
    doc.breakAll(" ").text(": ");
    add(conditional.no());
    doc.close();
  }

  private void type(JavaExpression.Type type) {
    if (!type.generic()) {
      qualified(type.names());
      doc.text(type.dimensions());
      return;
    }
    doc.open(Doc.Indent.FOUR);
    qualified(type.names());
    doc.text("<").breakAll("").open(Doc.Indent.ZERO);
    for (int i = 0; i < type.arguments().size(); i++) {
      if (i > 0) {
        doc.text(",").breakAll(" ");
      }
      add(type.arguments().get(i));
    }
    doc.close().close().text(">" + type.dimensions());
  }

  private void qualified(List<String> names) {
    chain(new Chain(List.of(), names.stream().map(ExpressionLayout::name).toList()));
  }

  private static Link name(String name) {
    return new Link(name, List.of(), List.of());
  }

  private void chain(Chain chain) {
    boolean received = !chain.receiver().isEmpty();
    if (received) {
      doc.open(Doc.Indent.FOUR);
      add(chain.receiver().get(0));
      doc.breakAll("");
    }
    Optional<Integer> prefix = prefix(chain.links(), received);
    if (prefix.isPresent()) {
      prefixed(chain.links(), received, prefix.get());
    } else {
      regular(chain.links(), received);
    }
    if (received) {
      doc.close();
    }
  }

  private static Optional<Integer> prefix(List<Link> links, boolean received) {
    Optional<Integer> type = TypePrefix.end(names(links));
    if (type.isPresent()) {
      return type;
    }
    int calls = 0;
    int first = -1;
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).isCall()) {
        calls += i > 0 || received ? 1 : 0;
        first = first < 0 ? i : first;
      }
    }
    if (calls == 1 && first > 0) {
      return Optional.of(first);
    }
    boolean own = links.get(0).name().equals("this") && links.size() > 1;
    return own ? Optional.of(1) : Optional.empty();
  }

  private static List<String> names(List<Link> links) {
    List<String> names = new ArrayList<>();
    for (Link link : links) {
      names.add(link.name());
      if (link.isCall()) {
        break;
      }
    }
    return names;
  }

  /** Breaks before every dot, but not after a receiver that is shorter than the indentation. */
  private void regular(List<Link> links, boolean received) {
    boolean dot = received;
    boolean trailing = links.size() > 1;
    int length = received ? SHORT_RECEIVER : 0;
    if (!received) {
      doc.open(Doc.Indent.FOUR);
    }
    for (Link link : links) {
      if (dot) {
        if (length > SHORT_RECEIVER) {
          doc.breakAll("");
        }
        doc.text(".");
        length++;
      }
      callable(link.name());
      rest(link, trailing || dot ? Doc.Indent.FOUR : Doc.Indent.ZERO);
      length += link.text().length();
      dot = true;
    }
    if (!received) {
      doc.close();
    }
  }

  /** Keeps the links up to and with {@code prefix} together as long as they fit. */
  private void prefixed(List<Link> links, boolean received, int prefix) {
    boolean trailing = prefix < links.size() - 1;
    Doc.Mark mark = new Doc.Mark();
    doc.open(Doc.Indent.FOUR).open(Doc.Indent.ZERO);
    for (int i = 0; i < links.size(); i++) {
      if (received || i > 0) {
        doc.add(new Doc.Break("", i <= prefix, mark)).text(".");
      }
      callable(links.get(i).name());
      if (i == prefix) {
        doc.close();
      }
      rest(links.get(i), trailing ? Doc.Indent.FOUR : Doc.Indent.fourWhen(mark));
    }
    doc.close();
  }

  /** A name, after the type arguments of its call. */
  private void callable(String name) {
    int end = name.lastIndexOf('>') + 1;
    if (end > 0) {
      doc.open(Doc.Indent.FOUR).text(name.substring(0, end)).breakFill("").close();
    }
    doc.text(name.substring(end));
  }

  private void rest(Link link, Doc.Indent indent) {
    if (link.isCall()) {
      arguments(link.call().get(0), indent);
    }
    for (JavaExpression index : link.indices()) {
      doc.open(Doc.Indent.ZERO).text("[").breakFill("");
      add(index);
      doc.text("]").close();
    }
  }

  private void arguments(List<JavaExpression> arguments, Doc.Indent indent) {
    doc.open(indent).text("(");
    if (!arguments.isEmpty()) {
      boolean fill = fills(arguments);
      doc.breakAll("").open(Doc.Indent.ZERO);
      for (int i = 0; i < arguments.size(); i++) {
        if (i > 0) {
          doc.text(",");
          point(" ", fill);
        }
        add(arguments.get(i));
      }
      doc.close();
    }
    doc.text(")").close();
  }

  private static boolean fills(List<JavaExpression> items) {
    return items.stream().allMatch(item -> item.text().length() < SHORT);
  }

  private void point(String flat, boolean fill) {
    doc.add(new Doc.Break(flat, fill, null));
  }
}
