package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.ClientCapability;
import dev.matte.runtime.protocol.ElicitAction;
import dev.matte.runtime.protocol.ElicitResult;
import dev.matte.runtime.protocol.Revision;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Shows a form to the person who uses the client. Not for secrets: what is filled in passes through
 * the client and may be seen by its model; use {@link #url} for those.
 *
 * <p>Specification: client/elicitation, "Form Mode".
 *
 * @param <T> what the content is read as
 */
public final class Elicitation<T> implements Question<ElicitResult<T>> {

  private static final JsonSlice NOTHING = JsonSlice.of("{}");

  private final String message;
  private final Form<T> form;

  private Elicitation(String message, Form<T> form) {
    this.message = Objects.requireNonNull(message, "message");
    this.form = Objects.requireNonNull(form, "form");
  }

  /**
   * A form of a record's components.
   *
   * @param message says to the person why the server wants to know
   * @param form the class that the processor made of the record
   */
  public static <T> Elicitation<T> form(String message, Form<T> form) {
    return new Elicitation<>(message, form);
  }

  /**
   * A form by its schema, whose content stays JSON; it is checked against the schema nevertheless.
   * The schema is sent as it is in every revision.
   *
   * @param schema a JSON schema of the kind the specification allows: an object of texts, numbers,
   *     truth values, choices and lists of choices
   * @throws IllegalArgumentException if it is of another kind
   */
  public static Elicitation<JsonSlice> form(String message, String schema) {
    return new Elicitation<>(message, WrittenForm.of(schema));
  }

  /**
   * A page that the person opens; nothing of what they do there passes through the client.
   *
   * @param url where, without anything personal and without anything that lets its bearer in; https
   *     outside of development
   */
  public static UrlElicitation url(String message, URI url) {
    return UrlElicitation.of(message, url);
  }

  @Override
  public String method() {
    return "elicitation/create";
  }

  @Override
  public Set<ClientCapability> needs(Revision revision) {
    return Set.of(ClientCapability.FORM);
  }

  @Override
  public void writeParams(JsonWriter json, Revision revision) {
    json.beginObject();
    if (revision.atLeast(Revision.V2025_11_25)) {
      json.name("mode").value("form");
    }
    json.name("message").value(message);
    json.name("requestedSchema").raw(form.schema(revision)).endObject();
  }

  @Override
  public ElicitResult<T> read(JsonSlice answer, Revision revision) {
    try {
      JsonMembers members = JsonMembers.of(answer);
      ElicitAction action = action(members);
      if (action != ElicitAction.ACCEPT) {
        return new ElicitResult<>(action, Optional.empty());
      }
      JsonSlice content = members.find("content");
      T value = form.read(content == null ? NOTHING : content);
      return new ElicitResult<>(action, Optional.of(value));
    } catch (JsonException | InvalidArgumentsException e) {
      throw new UnfitAnswerException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The action of an answer.
   *
   * @throws JsonException if it has none
   */
  static ElicitAction action(JsonMembers answer) {
    ElicitAction action = ElicitAction.find(answer.text("action"));
    if (action == null) {
      throw new JsonException(
          "expected accept, decline or cancel in \"action\"", answer.get("action").from());
    }
    return action;
  }
}
