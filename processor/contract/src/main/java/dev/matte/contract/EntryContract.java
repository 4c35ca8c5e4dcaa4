package dev.matte.contract;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A resource, resource template or prompt as its source lists it.
 *
 * @param kind what it is
 * @param name the name of a prompt, the URI of a resource, the text of a template
 * @param entry the whole entry of its list, and what a catalog adds to it
 */
public record EntryContract(Kind kind, String name, Json.Members entry) {

  /** What a server lists besides tools. */
  public enum Kind {
    /** A resource with a fixed URI. */
    RESOURCE("resource", "resources", "uri"),
    /** A family of resources. */
    TEMPLATE("template", "resourceTemplates", "uriTemplate"),
    /** A prompt. */
    PROMPT("prompt", "prompts", "name");

    private final String word;
    private final String list;
    private final String key;

    Kind(String word, String list, String key) {
      this.word = word;
      this.list = list;
      this.key = key;
    }

    /** The word that people use, and ids of changes begin with. */
    public String word() {
      return word;
    }

    /** The member of a catalog that lists them. */
    String list() {
      return list;
    }

    /** The member of an entry that names it. */
    String key() {
      return key;
    }
  }

  /** What it is called among the names of tools, which have no spaces: {@code prompt greet}. */
  public String label() {
    return kind.word() + " " + name;
  }

  /** A member of the entry. */
  Optional<Json> member(String member) {
    return Optional.ofNullable(entry.values().get(member));
  }

  /** The arguments of a prompt; those without a name are left out. */
  List<Argument> arguments() {
    List<Argument> arguments = new ArrayList<>();
    if (entry.values().get("arguments") instanceof Json.Items items) {
      for (Json item : items.values()) {
        if (item instanceof Json.Members argument
            && argument.values().get("name") instanceof Json.Text text) {
          arguments.add(new Argument(text.value(), argument));
        }
      }
    }
    return arguments;
  }

  /**
   * An argument of a prompt.
   *
   * @param entry the whole argument
   */
  record Argument(String name, Json.Members entry) {

    boolean required() {
      return entry.values().get("required") instanceof Json.Flag flag && flag.value();
    }
  }
}
