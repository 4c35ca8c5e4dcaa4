package dev.matte.contract;

import dev.matte.contract.EntryContract.Kind;
import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads contracts from JSON text.
 *
 * <p>A source is one of: a catalog ({@code "matte": 1}), an object with {@code tools} and perhaps
 * {@code server}, {@code resources}, {@code resourceTemplates} and {@code prompts}, a JSON-RPC
 * answer whose {@code result} is such an object, or a bare array of tools. What a tool holds
 * besides its name is not judged here.
 */
public final class Contracts {
  private static final String LIST = "a list of tools: an array, or an object with \"tools\"";

  private final String source;

  private Contracts(String source) {
    this.source = source;
  }

  /**
   * Reads a contract.
   *
   * @param source what messages call the text, a file name for example
   * @param text the JSON text
   */
  public static Contract read(String source, String text) throws ContractFormatException {
    Contracts reader = new Contracts(source);
    try {
      return reader.contract(JsonText.parse(text));
    } catch (JsonSyntaxException e) {
      throw reader.wrong("is not JSON: " + e.getMessage());
    }
  }

  /**
   * Reads a contract from a value, as {@link #read(String, String)} does from text.
   *
   * @param source what messages call the value, a file name for example
   */
  public static Contract read(String source, Json value) throws ContractFormatException {
    return new Contracts(source).contract(value);
  }

  private Contract contract(Json value) throws ContractFormatException {
    if (value instanceof Json.Items tools) {
      return new Contract("", "", tools("", tools));
    }
    if (!(value instanceof Json.Members root)) {
      throw wrong("expected " + LIST + ", found " + kind(value));
    }
    Json result = root.values().get("result");
    if (result instanceof Json.Members answer && root.values().containsKey("jsonrpc")) {
      return contract("/result", answer);
    }
    if (root.values().get("error") instanceof Json.Members error) {
      throw wrong("is an answer with an error: " + error.text());
    }
    return contract("", root);
  }

  private Contract contract(String at, Json.Members root) throws ContractFormatException {
    Json tools = root.values().get("tools");
    if (tools instanceof Json.Items items) {
      Json server = root.values().get("server");
      return new Contract(
          text(server, "name"),
          text(server, "version"),
          tools(at + "/tools", items),
          entries(at, root));
    }
    throw tools == null
        ? wrong("expected " + LIST + ", found an object without \"tools\"")
        : wrong("expected an array at " + at + "/tools, found " + kind(tools));
  }

  private List<ToolContract> tools(String at, Json.Items items) throws ContractFormatException {
    List<ToolContract> tools = new ArrayList<>(items.values().size());
    for (Json item : items.values()) {
      String place = at + "/" + tools.size();
      if (!(item instanceof Json.Members entry)) {
        throw wrong("expected a tool at " + place + ", found " + kind(item));
      }
      if (!(entry.values().get("name") instanceof Json.Text name)) {
        throw wrong("expected a tool with a \"name\" at " + place + ", found " + without(entry));
      }
      tools.add(new ToolContract(name.value(), entry));
    }
    return tools;
  }

  /** What an object lists besides tools; empty when it has no member for any of it. */
  private Optional<List<EntryContract>> entries(String at, Json.Members root)
      throws ContractFormatException {
    List<EntryContract> entries = new ArrayList<>();
    boolean told = false;
    for (Kind kind : Kind.values()) {
      Json list = root.values().get(kind.list());
      if (list != null) {
        told = true;
        if (!(list instanceof Json.Items items)) {
          throw wrong("expected an array at " + at + "/" + kind.list() + ", found " + kind(list));
        }
        entries(at + "/" + kind.list(), kind, items, entries);
      }
    }
    return told ? Optional.of(entries) : Optional.empty();
  }

  private void entries(String at, Kind kind, Json.Items items, List<EntryContract> entries)
      throws ContractFormatException {
    int place = 0;
    for (Json item : items.values()) {
      if (!(item instanceof Json.Members entry)
          || !(entry.values().get(kind.key()) instanceof Json.Text name)) {
        throw wrong(
            "expected a %s with a \"%s\" at %s/%d, found %s"
                .formatted(kind.word(), kind.key(), at, place, kind(item)));
      }
      entries.add(new EntryContract(kind, name.value(), entry));
      place++;
    }
  }

  private static String without(Json.Members entry) {
    return Optional.ofNullable(entry.values().get("name"))
        .map(name -> kind(name) + " as name")
        .orElse("none");
  }

  private static String text(@Nullable Json object, String member) {
    return object instanceof Json.Members members
            && members.values().get(member) instanceof Json.Text text
        ? text.value()
        : "";
  }

  private static String kind(Json value) {
    if (value instanceof Json.Text) {
      return "text";
    }
    if (value instanceof Json.Numeral number) {
      return "number " + number.text();
    }
    if (value instanceof Json.Items) {
      return "an array";
    }
    return value instanceof Json.Members ? "an object" : value.text();
  }

  private ContractFormatException wrong(String what) {
    return new ContractFormatException(source + (what.startsWith("is ") ? " " : ": ") + what);
  }
}
