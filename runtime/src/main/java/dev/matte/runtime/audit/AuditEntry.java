package dev.matte.runtime.audit;

import java.time.Instant;

/**
 * What a record tells, before it has its place in the chain. All texts but the request's id are
 * plain; empty where there is nothing to say.
 *
 * @param at when
 * @param caller the caller's id
 * @param tenant the caller's tenant
 * @param kind what it tells of: a kind of call, or {@code door}, {@code start}, {@code stop},
 *     {@code torn}
 * @param name the tool, resource or prompt; the transport for {@code door}
 * @param contract the hash of what clients see of a tool
 * @param arguments the digest of the arguments
 * @param decision {@code admitted}, or why not
 * @param outcome how it ended
 * @param micros how long it took
 * @param request the id of the request, as JSON
 * @param note words of the trail itself
 */
record AuditEntry(
    Instant at,
    String caller,
    String tenant,
    String kind,
    String name,
    String contract,
    String arguments,
    String decision,
    String outcome,
    long micros,
    String request,
    String note) {

  static final String DOOR = "door";
  static final String START = "start";
  static final String STOP = "stop";
  static final String TORN = "torn";

  /** What the trail says of itself. */
  static AuditEntry own(Instant at, String kind, String note) {
    return new AuditEntry(at, "", "", kind, "", "", "", "", "", 0, "", note);
  }

  /** A request that was turned away before anybody knew what it wants. */
  static AuditEntry door(Instant at, String way, String decision) {
    return new AuditEntry(at, "", "", DOOR, way, "", "", decision, "refused", 0, "", "");
  }
}
