package dev.matte.processor.emit;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names within one scope, each given once; one that is taken gets a number. */
final class Identifiers {
  private final Set<String> taken = new HashSet<>();

  Identifiers() {}

  Identifiers(Collection<String> taken) {
    this.taken.addAll(taken);
  }

  /** The name itself when it is free, else the first that is after adding 2, 3 and so on. */
  String take(String name) {
    String free = name;
    for (int i = 2; SourceVersion.isKeyword(free) || !taken.add(free); i++) {
      free = name + i;
    }
    return free;
  }

  boolean isFree(String name) {
    return !SourceVersion.isKeyword(name) && !taken.contains(name);
  }

  /** {@code maxAgents} and {@code max-agents} as {@code MAX_AGENTS}. */
  static String constant(String name) {
    StringBuilder constant = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean word = isPart(c);
      boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
      if ((hump || !word) && !constant.isEmpty() && constant.charAt(constant.length() - 1) != '_') {
        constant.append('_');
      }
      if (word) {
        constant.append(c);
      }
    }
    String text = constant.toString().replaceAll("_+$", "").toUpperCase(Locale.ROOT);
    boolean starts = !text.isEmpty() && Character.isLetter(text.charAt(0));
    return starts ? text : ("MEMBER_" + text).replaceAll("_+$", "");
  }

  /** {@code swarm_init} and {@code swarm-init} as {@code swarmInit}. */
  static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    boolean hump = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (isPart(c)) {
        camel.append(hump && !camel.isEmpty() ? Character.toUpperCase(c) : c);
        hump = false;
      } else {
        hump = true;
      }
    }
    boolean starts = !camel.isEmpty() && Character.isLetter(camel.charAt(0));
    return starts ? camel.toString() : "value" + camel;
  }

  static String capitalized(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  static String decapitalized(String name) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return name.isEmpty() || acronym
        ? name.toLowerCase(Locale.ROOT)
        : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static boolean isPart(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
