package dev.matte.processor.emit;

import dev.matte.processor.model.TypeModel;
import dev.matte.processor.model.TypeModel.Container;

/** What a type is called: in names of methods, and in messages about a value that is missing. */
final class TypeWords {
  private static final int LONGEST = 60;

  private TypeWords() {}

  /** A part of a method's name: {@code StringList}. */
  static String name(TypeModel type) {
    if (type instanceof TypeModel.Named named) {
      return Identifiers.capitalized(named.key());
    } else if (type instanceof TypeModel.Items items) {
      return name(items.item()) + container(items.container());
    } else if (type instanceof TypeModel.Mapping mapping) {
      String key = mapping.key() instanceof TypeModel.Text ? "" : name(mapping.key()) + "To";
      return key + name(mapping.value()) + "Map";
    } else if (type instanceof TypeModel.Formatted formatted
        && formatted.format() == TypeModel.Format.BASE64) {
      return "Bytes";
    }
    return Identifiers.capitalized(type.javaType().simpleName());
  }

  private static String container(Container container) {
    return switch (container) {
      case LIST -> "List";
      case COLLECTION -> "Collection";
      case SET -> "Set";
      case SEQUENCE -> "Sequence";
      case ARRAY -> "Array";
    };
  }

  /** What is expected where nothing came: {@code an integer}. */
  static String expectation(TypeModel type) {
    if (type instanceof TypeModel.Bool) {
      return "true or false";
    } else if (type instanceof TypeModel.Whole) {
      return "an integer";
    } else if (type instanceof TypeModel.Decimal) {
      return "a number";
    } else if (type instanceof TypeModel.Text text) {
      return text.character() ? "one character" : "text";
    } else if (type instanceof TypeModel.Formatted formatted) {
      return dev.matte.processor.model.Formats.name(formatted.format());
    } else if (type instanceof TypeModel.Choice choice) {
      return oneOf(choice);
    } else if (type instanceof TypeModel.Items) {
      return "a list";
    } else if (type instanceof TypeModel.Wrapper wrapper) {
      return expectation(wrapper.inner());
    } else if (type instanceof TypeModel.FreeForm free) {
      return switch (free.shape()) {
        case ANY -> "any value";
        case OBJECT -> "an object";
        case ARRAY -> "a list";
      };
    }
    return "an object";
  }

  private static String oneOf(TypeModel.Choice choice) {
    StringBuilder words = new StringBuilder("one of ");
    int named = 0;
    for (TypeModel.Choice.Constant constant : choice.constants()) {
      if (named > 0 && words.length() + constant.wire().length() > LONGEST) {
        return words + " and " + (choice.constants().size() - named) + " more";
      }
      words.append(named == 0 ? "" : ", ").append(constant.wire());
      named++;
    }
    return words.toString();
  }
}
