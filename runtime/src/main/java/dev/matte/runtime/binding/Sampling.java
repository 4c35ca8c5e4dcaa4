package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.ClientCapability;
import dev.matte.runtime.protocol.CreateMessageResult;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.protocol.SamplingMessage;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Lets the client's model say something. The client may show, change or refuse it.
 *
 * <p>The specification calls it outdated from revision 2026-07-28 on: servers that need a model
 * talk to one themselves. It works in every revision.
 *
 * <p>Specification: client/sampling.
 */
public final class Sampling implements Question<CreateMessageResult> {

  private final SamplingBuilder wanted;

  Sampling(SamplingBuilder wanted) {
    this.wanted = wanted;
  }

  /**
   * One message of the user.
   *
   * @param maxTokens how much the model may say at most
   */
  public static Sampling text(String prompt, int maxTokens) {
    return builder(maxTokens).user(prompt).build();
  }

  /**
   * Starts describing a conversation.
   *
   * @param maxTokens how much the model may say at most
   */
  public static SamplingBuilder builder(int maxTokens) {
    return new SamplingBuilder(maxTokens);
  }

  @Override
  public String method() {
    return "sampling/createMessage";
  }

  @Override
  public Set<ClientCapability> needs(Revision revision) {
    Set<ClientCapability> needs = new LinkedHashSet<>();
    needs.add(ClientCapability.SAMPLING);
    if (wanted.usesTools()) {
      needs.add(ClientCapability.SAMPLING_TOOLS);
    }
    // Before there was a capability for it, every client with sampling was free to be asked.
    if (wanted.wantsContext() && revision.atLeast(Revision.V2025_11_25)) {
      needs.add(ClientCapability.SAMPLING_CONTEXT);
    }
    return needs;
  }

  @Override
  public void writeParams(JsonWriter json, Revision revision) {
    json.beginObject().name("messages").beginArray();
    for (SamplingMessage each : wanted.messages()) {
      each.writeTo(json, revision);
    }
    json.endArray();
    wanted.writeOptions(json);
    json.endObject();
  }

  @Override
  public CreateMessageResult read(JsonSlice answer, Revision revision) {
    try {
      return CreateMessageResult.read(answer);
    } catch (JsonException e) {
      throw new UnfitAnswerException(String.valueOf(e.getMessage()));
    }
  }
}
