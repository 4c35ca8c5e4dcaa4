package dev.matte.sample.flownexus.sandbox;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flownexus.sandbox.SandboxTools.Template;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the legacy schemas leave open, checked. All methods refuse with {@link ToolException}. */
final class Requests {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_CODE = 1_000_000;
  private static final int LONGEST_METADATA = 16_384;
  private static final int MOST_COMMANDS = 50;

  private Requests() {}

  static void between(String name, long number, long most) {
    if (number < 1 || number > most) {
      throw new ToolException("%s: expected 1 to %,d, found %,d".formatted(name, most, number));
    }
  }

  static void name(String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new ToolException("name: expected 1 to %d characters".formatted(LONGEST_NAME));
    }
  }

  static void code(String name, String code) {
    between(name + ": characters", code.length(), LONGEST_CODE);
    if (code.indexOf('\0') >= 0) {
      throw new ToolException(name + ": expected text without NUL characters");
    }
  }

  static void commands(List<String> commands) {
    if (commands.size() > MOST_COMMANDS) {
      throw new ToolException("run_commands: expected at most %d".formatted(MOST_COMMANDS));
    }
    commands.forEach(command -> code("run_commands", command));
  }

  static void metadata(String json) {
    between("metadata: characters", json.length(), LONGEST_METADATA);
  }

  /** There is no network for packages to come by. */
  static void packages(@Nullable List<String> packages) {
    if (packages != null && !packages.isEmpty()) {
      throw new ToolException(
          "install_packages: sandboxes have no network to fetch packages from; upload their files"
              + " with sandbox_upload");
    }
  }

  /** A template that needs packages cannot be had, nor one whose interpreter is not there. */
  static void template(Template template, Set<Language> languages) {
    boolean there =
        switch (template) {
          case NODE -> languages.contains(Language.JAVASCRIPT) || languages.isEmpty();
          case PYTHON -> languages.contains(Language.PYTHON) || languages.isEmpty();
          case VANILLA, BASE -> true;
          case REACT, NEXTJS, CLAUDE_CODE -> false;
        };
    if (!there) {
      throw new ToolException(
          "template: expected base, vanilla, or node or python where these are installed; the"
              + " others need packages, and sandboxes have no network to fetch them from");
    }
  }

  /** The language of that name. */
  static Language language(String name) {
    return Language.named(name)
        .orElseThrow(
            () -> new ToolException("language: expected one of javascript, python, sh, bash"));
  }
}
