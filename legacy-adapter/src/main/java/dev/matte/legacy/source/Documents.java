package dev.matte.legacy.source;

import dev.matte.contract.Contract;
import dev.matte.contract.ContractFormatException;
import dev.matte.contract.Contracts;
import dev.matte.contract.ToolContract;
import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One document that holds a list of tools, or what a server over standard streams printed: lines,
 * some of which are answers that hold pages of the list.
 */
final class Documents {
  private static final String FIX = "give " + Sources.FORMS + ".";

  private Documents() {}

  static Source list(String name, String text, Choice choice) throws SourceException {
    if (text.isBlank()) {
      throw new SourceException(
          name + " is empty, expected a list of tools",
          "see that what writes it succeeded, or " + FIX);
    }
    Json value;
    try {
      value = JsonText.parse(text);
    } catch (JsonSyntaxException e) {
      Optional<Source> answers = answers(name, text);
      if (answers.isPresent()) {
        return answers.get();
      }
      throw new SourceException(name + " is not JSON: " + e.getMessage(), FIX, e);
    }
    return choice.isEverything() ? list(name, value) : chosen(name, text, choice);
  }

  private static Source chosen(String name, String text, Choice choice) throws SourceException {
    Optional<Catalog> catalog = Catalog.read(name, text);
    if (catalog.isEmpty()) {
      throw new SourceException(
          name + " is a list of tools, which knows no interfaces",
          "leave out --interface, or give a jar or a folder.");
    }
    return choice.joined(name, List.of(catalog.get()));
  }

  private static Source list(String name, Json value) throws SourceException {
    try {
      Contract contract = Contracts.read(name, value);
      List<String> notes = new ArrayList<>(repeated(name, contract));
      if (isPage(value)) {
        notes.add(name + " is a first page: it has a nextCursor, and more tools would follow.");
      }
      return new Source(name, contract, notes);
    } catch (ContractFormatException e) {
      throw new SourceException(String.valueOf(e.getMessage()), FIX, e);
    }
  }

  private static List<String> repeated(String name, Contract contract) {
    List<String> notes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ToolContract tool : contract.tools()) {
      if (!seen.add(tool.name())) {
        notes.add(name + " lists tool \"" + tool.name() + "\" twice; the first one counts.");
      }
    }
    return notes;
  }

  private static boolean isPage(Json value) {
    return value instanceof Json.Members root
        && (root.values().get("nextCursor") instanceof Json.Text
            || (root.values().get("result") instanceof Json.Members result
                && result.values().get("nextCursor") instanceof Json.Text));
  }

  /** All pages among the lines, joined; the last one must be the end. */
  private static Optional<Source> answers(String name, String text) throws SourceException {
    List<Contract> pages = new ArrayList<>();
    boolean more = false;
    for (String line : text.lines().toList()) {
      Optional<Json> answer = answer(line);
      if (answer.isPresent()) {
        pages.add(list(name, answer.get()).contract());
        more = isPage(answer.get());
      }
    }
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    Contract contract = Contract.join(pages);
    List<String> notes = new ArrayList<>(repeated(name, contract));
    if (more) {
      notes.add(name + " ends with a nextCursor: more tools would follow.");
    }
    return Optional.of(new Source(name, contract, notes));
  }

  private static Optional<Json> answer(String line) {
    if (!line.contains("\"tools\"")) {
      return Optional.empty();
    }
    try {
      Json value = JsonText.parse(line);
      return value instanceof Json.Members root
              && root.values().get("result") instanceof Json.Members result
              && result.values().get("tools") instanceof Json.Items
          ? Optional.of(value)
          : Optional.empty();
    } catch (JsonSyntaxException e) {
      // Banners and log lines: what is no answer is none of ours.
      return Optional.empty();
    }
  }
}
