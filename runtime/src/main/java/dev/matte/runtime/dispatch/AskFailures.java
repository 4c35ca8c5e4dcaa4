package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.MissingClientCapabilityException;
import dev.matte.runtime.binding.UrlElicitation;
import dev.matte.runtime.binding.UrlElicitationRequiredException;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.ClientCapability;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.RpcError;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Failures of questions that have errors of their own in some revisions. */
final class AskFailures {

  private AskFailures() {}

  /** The error of its own, or the failure as it is when it has none. */
  static Throwable translated(Throwable failure, Request request) {
    Revision revision = request.revision();
    if (failure instanceof MissingClientCapabilityException missing && revision.modern()) {
      return new RpcError(
          RpcError.MISSING_CAPABILITY, "Client capability required", data(missing.missing()));
    }
    if (failure instanceof UrlElicitationRequiredException pages
        && revision == Revision.V2025_11_25
        && request.capabilities().offers(ClientCapability.URL, revision)) {
      return new RpcError(
          RpcError.URL_ELICITATION_REQUIRED,
          String.valueOf(pages.getMessage()),
          data(pages.elicitations(), revision));
    }
    return failure;
  }

  /**
   * Makes questions of the pages that a method needs seen first.
   *
   * @throws MissingClientCapabilityException if the client cannot show any
   */
  static void ask(UrlElicitationRequiredException pages, Call call) {
    if (!call.request().capabilities().offers(ClientCapability.URL, call.revision())) {
      throw new MissingClientCapabilityException(Set.of(ClientCapability.URL));
    }
    if (call.questions() instanceof RetriedQuestions questions) {
      questions.askFor(pages.elicitations());
    }
  }

  /** A capabilities object that holds these and nothing else. */
  private static byte[] data(Set<ClientCapability> missing) {
    Tree root = new Tree();
    for (ClientCapability each : missing) {
      Tree at = root;
      for (String name : each.path()) {
        at = at.computeIfAbsent(name, key -> new Tree());
      }
    }
    JsonWriter json = new JsonWriter().beginObject().name("requiredCapabilities");
    root.writeTo(json);
    return json.endObject().toByteArray();
  }

  private static byte[] data(List<UrlElicitation> pages, Revision revision) {
    JsonWriter json = new JsonWriter().beginObject().name("elicitations").beginArray();
    pages.forEach(page -> page.writeParams(json, revision));
    return json.endArray().endObject().toByteArray();
  }

  /** Objects within objects. */
  private static final class Tree extends TreeMap<String, Tree> {

    private static final long serialVersionUID = 1L;

    private void writeTo(JsonWriter json) {
      json.beginObject();
      forEach((name, below) -> below.writeTo(json.name(name)));
      json.endObject();
    }
  }
}
