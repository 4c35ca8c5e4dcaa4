package dev.matte.legacy.stub;

import dev.matte.legacy.text.SecretNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells tools that a new server could have from those that show their age.
 *
 * <p>The processor warns about the latter. What it says is not repeated here: a list is clean only
 * when it is beyond doubt, so that no list fails to compile where warnings are errors.
 */
final class Hygiene {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ,.:;()'/_-]{1,300}");
  private static final Pattern LOADED =
      Pattern.compile(
          "(?i)\\b(always|never|must|ignore|instead|before|first|important|system|instruction\\w*"
              + "|secret\\w*|password\\w*|do not|only|http\\w*|javascript)\\b");

  private Hygiene() {}

  /** Whether the processor has nothing to say about names, descriptions and hints. */
  static boolean clean(List<ToolMethod> tools) {
    Set<String> descriptions = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (ToolMethod tool : tools) {
      if (!clean(tool)
          || !descriptions.add(Words.lower(tool.description()))
          || !names.add(folded(tool.wire()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean clean(ToolMethod tool) {
    return name(tool.wire())
        && text(tool.description())
        && (tool.title().isEmpty() || text(tool.title()))
        && tool.hints().size() <= 1
        && tool.fields().size() <= 12
        && tool.note().isEmpty()
        && tool.meta().isEmpty()
        && tool.output().isEmpty()
        && tool.icons().isEmpty()
        && clean(tool.fields(), 3);
  }

  private static boolean clean(List<Field> fields, int depth) {
    Set<String> names = new HashSet<>();
    for (Field field : fields) {
      boolean clean =
          name(field.wire())
              && names.add(folded(field.wire()))
              && text(field.description())
              && field.title().isEmpty()
              && field.note().isEmpty()
              && !field.sensitive()
              && !SecretNames.likely(field.wire())
              && field.literal().filter(literal -> !PLAIN.matcher(literal).matches()).isEmpty()
              && clean(field.shape(), depth);
      if (!clean) {
        return false;
      }
    }
    return true;
  }

  private static boolean clean(Shape shape, int depth) {
    if (shape instanceof Shape.Structure structure) {
      Declared.Fields record = structure.declared();
      return depth > 0 && record.note().isEmpty() && clean(record.fields(), depth - 1);
    }
    if (shape instanceof Shape.Listing listing) {
      return clean(listing.item(), depth);
    }
    return shape instanceof Shape.Choice choice
        ? choice.declared().values().stream().allMatch(value -> PLAIN.matcher(value).matches())
        : shape instanceof Shape.Plain;
  }

  private static boolean name(String name) {
    return NAME.matcher(name).matches();
  }

  private static boolean text(String text) {
    return PLAIN.matcher(text).matches() && !LOADED.matcher(text).find();
  }

  /** Names that are one to the eye. */
  private static String folded(String name) {
    return Words.lower(name)
        .replace("_", "")
        .replace('1', 'l')
        .replace('i', 'l')
        .replace('0', 'o')
        .replaceAll("s$", "");
  }
}
