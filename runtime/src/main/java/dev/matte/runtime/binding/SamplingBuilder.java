package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.ModelPreferences;
import dev.matte.runtime.protocol.Role;
import dev.matte.runtime.protocol.SamplingContent;
import dev.matte.runtime.protocol.SamplingMessage;
import dev.matte.runtime.protocol.ToolResultContent;
import dev.matte.runtime.protocol.ToolUseContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describes a {@link Sampling}. Not thread-safe; may be built from more than once. */
public final class SamplingBuilder {

  private final int maxTokens;
  private final List<SamplingMessage> messages;
  private final List<String> stopSequences;
  private final List<SamplingTool> tools;
  private @Nullable String systemPrompt;
  private @Nullable Double temperature;
  private @Nullable ModelPreferences preferences;
  private @Nullable JsonSlice metadata;
  private @Nullable String context;
  private @Nullable String toolChoice;

  SamplingBuilder(int maxTokens) {
    if (maxTokens < 1) {
      throw new IllegalArgumentException("maxTokens: expected 1 or more, found " + maxTokens);
    }
    this.maxTokens = maxTokens;
    this.messages = new ArrayList<>();
    this.stopSequences = new ArrayList<>();
    this.tools = new ArrayList<>();
  }

  private SamplingBuilder(SamplingBuilder other) {
    this.maxTokens = other.maxTokens;
    this.messages = List.copyOf(other.messages);
    this.stopSequences = List.copyOf(other.stopSequences);
    this.tools = List.copyOf(other.tools);
    this.systemPrompt = other.systemPrompt;
    this.temperature = other.temperature;
    this.preferences = other.preferences;
    this.metadata = other.metadata;
    this.context = other.context;
    this.toolChoice = other.toolChoice;
  }

  /** Adds words of the user. */
  public SamplingBuilder user(String text) {
    return message(SamplingMessage.user(text));
  }

  /** Adds words of the model. */
  public SamplingBuilder assistant(String text) {
    return message(SamplingMessage.assistant(text));
  }

  /** Adds a message. */
  public SamplingBuilder message(SamplingMessage message) {
    messages.add(Objects.requireNonNull(message, "message"));
    return this;
  }

  /** Says how the model is to behave; the client may change it. */
  public SamplingBuilder systemPrompt(String text) {
    this.systemPrompt = text;
    return this;
  }

  /** How freely the model speaks. */
  public SamplingBuilder temperature(double temperature) {
    this.temperature = temperature;
    return this;
  }

  /** Adds a text at which the model stops. */
  public SamplingBuilder stopAt(String sequence) {
    stopSequences.add(Objects.requireNonNull(sequence, "sequence"));
    return this;
  }

  /** Which model would be good. */
  public SamplingBuilder preferences(ModelPreferences preferences) {
    this.preferences = preferences;
    return this;
  }

  /**
   * Passes something on to whoever provides the model.
   *
   * @param metadata a JSON object
   */
  public SamplingBuilder metadata(JsonSlice metadata) {
    this.metadata = metadata;
    return this;
  }

  /** Wants the context of this server added; outdated, few clients offer it. */
  public SamplingBuilder includeThisServer() {
    this.context = "thisServer";
    return this;
  }

  /** Wants the context of all servers added; outdated, few clients offer it. */
  public SamplingBuilder includeAllServers() {
    this.context = "allServers";
    return this;
  }

  /** Offers a tool to the model; from revision 2025-11-25 on, for clients that declare it. */
  public SamplingBuilder tool(SamplingTool tool) {
    tools.add(Objects.requireNonNull(tool, "tool"));
    return this;
  }

  /** Demands that the model uses a tool. */
  public SamplingBuilder requireTool() {
    this.toolChoice = "required";
    return this;
  }

  /** Forbids the model to use any of the tools, as in the last round of a conversation. */
  public SamplingBuilder forbidTools() {
    this.toolChoice = "none";
    return this;
  }

  /**
   * Makes the question.
   *
   * @throws IllegalArgumentException if there is no message, or the uses of tools in a message of
   *     the model are not followed by one message of the user with exactly their results
   */
  public Sampling build() {
    if (messages.isEmpty()) {
      throw new IllegalArgumentException("expected at least one message");
    }
    for (int i = 0; i < messages.size(); i++) {
      Set<String> uses = uses(messages.get(i));
      Set<String> results = i + 1 < messages.size() ? results(messages.get(i + 1)) : Set.of();
      if (messages.get(i).role() == Role.ASSISTANT && !uses.equals(results)) {
        throw new IllegalArgumentException(
            "the uses of tools in message " + i + " need their results, alone, in the next one");
      }
    }
    return new Sampling(new SamplingBuilder(this));
  }

  List<SamplingMessage> messages() {
    return messages;
  }

  boolean wantsContext() {
    return context != null;
  }

  boolean usesTools() {
    return !tools.isEmpty() || messages.stream().anyMatch(each -> !uses(each).isEmpty());
  }

  void writeOptions(JsonWriter json) {
    if (preferences != null) {
      preferences.writeTo(json.name("modelPreferences"));
    }
    if (systemPrompt != null) {
      json.name("systemPrompt").value(systemPrompt);
    }
    if (context != null) {
      json.name("includeContext").value(context);
    }
    if (temperature != null) {
      json.name("temperature").value(temperature.doubleValue());
    }
    json.name("maxTokens").value(maxTokens);
    if (!stopSequences.isEmpty()) {
      json.name("stopSequences").beginArray();
      stopSequences.forEach(json::value);
      json.endArray();
    }
    if (metadata != null) {
      json.name("metadata").raw(metadata);
    }
    if (!tools.isEmpty()) {
      json.name("tools").beginArray();
      tools.forEach(each -> each.writeTo(json));
      json.endArray();
    }
    if (toolChoice != null) {
      json.name("toolChoice").beginObject().name("mode").value(toolChoice).endObject();
    }
  }

  private static Set<String> uses(SamplingMessage message) {
    return message.content().stream()
        .filter(ToolUseContent.class::isInstance)
        .map(each -> ((ToolUseContent) each).id())
        .collect(Collectors.toSet());
  }

  /** The uses that a message answers; none when it says anything else too. */
  private static Set<String> results(SamplingMessage message) {
    List<SamplingContent> content = message.content();
    if (!content.stream().allMatch(ToolResultContent.class::isInstance)) {
      return Set.of();
    }
    return content.stream()
        .map(each -> ((ToolResultContent) each).toolUseId())
        .collect(Collectors.toSet());
  }
}
