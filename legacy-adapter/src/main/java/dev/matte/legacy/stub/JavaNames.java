package dev.matte.legacy.stub;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names for names of a list. */
final class JavaNames {
  /** What sources mention by their simple names; a nested type of that name would hide it. */
  static final Set<String> MENTIONED =
      Set.of(
          ("ArrayNode BigInteger CallContext CallToolResult DecimalMax DecimalMin Default Describe"
                  + " Email Icon JsonNode JsonProperty LegacyServer List LocalDate Map McpArguments"
                  + " McpParam McpSchema McpServer McpTool Negative NotBlank Nullable ObjectNode"
                  + " Objects OffsetDateTime OffsetTime Positive Presence Range Set Size"
                  + " SuppressWarnings URI UUID")
              .split(" "));

  /** Types that every source sees; hiding one would mislead readers. */
  private static final Set<String> LANG =
      Set.of(
          ("Boolean Byte Character Class ClassLoader Cloneable Comparable CharSequence Deprecated"
                  + " Double Enum Error Exception Float FunctionalInterface Integer Iterable Long"
                  + " Math Module Number Object Override Package Process ProcessBuilder Readable"
                  + " Record Runnable Runtime RuntimeException SafeVarargs Short String"
                  + " StringBuffer StringBuilder System Thread ThreadGroup Throwable Version Void"
                  + " Optional")
              .split(" "));

  /** Names that a record's component, or a method without parameters, must not have. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private JavaNames() {}

  /** Names that no nested type may have. */
  static Set<String> ofOtherTypes() {
    Set<String> names = new LinkedHashSet<>(MENTIONED);
    names.addAll(LANG);
    return names;
  }

  /** Wishes for the name of a method. */
  static List<String> method(String tool) {
    return members(tool, "Tool", "tool");
  }

  /** Wishes for the name of a parameter or component. */
  static List<String> parameter(String wire) {
    return members(wire, "Value", "value");
  }

  /** Wishes for the name of a constant. */
  static List<String> constant(String wire) {
    List<String> wishes = new ArrayList<>();
    add(Words.constant(Words.of(wire)), wishes);
    add(Words.constant(Words.spelled(wire)), wishes);
    if (wishes.isEmpty()) {
      wishes.add("VALUE");
    }
    return wishes;
  }

  /** The name of a type, ASCII only; the fallback when nothing is left. */
  static String type(String name, String fallback) {
    String type = Words.pascal(Words.ascii(Words.of(name)));
    return type.isEmpty() || type.startsWith("_") ? fallback + type : type;
  }

  private static List<String> members(String wire, String suffix, String fallback) {
    List<String> wishes = new ArrayList<>();
    String camel = asWritten(wire) ? wire : Words.camel(Words.of(wire));
    if (camel.isEmpty()) {
      camel = Words.camel(Words.spelled(wire));
    }
    add(allowed(camel) ? camel : "", wishes);
    add(allowed(wire) && wire.length() <= 48 && ascii(wire) ? wire : "", wishes);
    add(camel.isEmpty() || camel.startsWith("_") ? "" : camel + suffix, wishes);
    wishes.add(wishes.isEmpty() ? fallback : wishes.get(0));
    return wishes;
  }

  /** Whether a name is as a Java author would write it. */
  private static boolean asWritten(String name) {
    return name.length() <= 48
        && ascii(name)
        && SourceVersion.isIdentifier(name)
        && Character.isLowerCase(name.charAt(0))
        && name.indexOf('_') < 0
        && name.indexOf('$') < 0;
  }

  private static boolean ascii(String name) {
    return name.chars().allMatch(c -> c < 0x80) && name.indexOf('$') < 0;
  }

  /** Whether a member may have the name. */
  static boolean allowed(String name) {
    return SourceVersion.isName(name, SourceVersion.RELEASE_17)
        && name.indexOf('.') < 0
        && !OF_OBJECT.contains(name);
  }

  private static void add(String wish, List<String> wishes) {
    if (!wish.isEmpty()) {
      wishes.add(wish);
    }
  }
}
