package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.AskException;
import dev.matte.runtime.binding.ClientSession;
import dev.matte.runtime.binding.MissingClientCapabilityException;
import dev.matte.runtime.binding.Roots;
import dev.matte.runtime.binding.UnfitAnswerException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.ClientCapability;
import dev.matte.runtime.protocol.Implementation;
import dev.matte.runtime.protocol.ListRootsResult;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.Answers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A client that shook hands, as the application sees it. Thread-safe. */
final class LegacyClient implements ClientSession {

  private static final byte[] COMPLETE =
      "notifications/elicitation/complete".getBytes(StandardCharsets.US_ASCII);

  private final Session session;

  LegacyClient(Session session) {
    this.session = session;
  }

  @Override
  public Optional<Implementation> clientInfo() {
    return session.clientInfo();
  }

  @Override
  public Revision revision() {
    Revision revision = session.negotiated();
    return revision == null ? Revision.LATEST_LEGACY : revision;
  }

  @Override
  public boolean supports(ClientCapability capability) {
    return session.capabilities().offers(capability, revision());
  }

  @Override
  public ListRootsResult roots() {
    if (!supports(ClientCapability.ROOTS)) {
      throw new MissingClientCapabilityException(Set.of(ClientCapability.ROOTS));
    }
    Roots roots = Roots.list();
    JsonSlice answer = ask(roots.method(), json -> roots.writeParams(json, revision()));
    try {
      return roots.read(answer, revision());
    } catch (UnfitAnswerException e) {
      throw new AskException("the client's list of roots is none: " + e.getMessage(), e);
    }
  }

  @Override
  public void ping() {
    ask("ping", json -> json.beginObject().endObject());
  }

  @Override
  public void elicitationComplete(String elicitationId) {
    if (supports(ClientCapability.URL)) {
      JsonWriter json = new JsonWriter();
      Answers.beginNotification(json, COMPLETE);
      json.beginObject().name("elicitationId").value(elicitationId).endObject().endObject();
      session.outlet().send(json.buffer(), 0, json.size());
    }
  }

  private JsonSlice ask(String method, Consumer<JsonWriter> params) {
    if (!session.initialized()) {
      throw new AskException("the client has not ended its handshake");
    }
    Inquiry inquiry = session.inquiries().send(method, params, session.outlet());
    AskException reason = new AskException("the client did not answer in time");
    try {
      return inquiry.await(session.host().asks().timeout().toNanos()).orElseThrow(() -> reason);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AskException("interrupted while the client was asked", e);
    } finally {
      session.inquiries().withdraw(inquiry, reason);
    }
  }
}
