package dev.matte.runtime.audit;

import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Makes lines of entries: gives each its number, the hash of the one before and its own. Used by
 * one thread.
 */
final class AuditChain {

  /** How much of a text that a client chose is recorded. */
  private static final int LONGEST = 1_000;

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final JsonName N = JsonName.of("n");
  private static final JsonName AT = JsonName.of("at");
  private static final JsonName CALLER = JsonName.of("caller");
  private static final JsonName TENANT = JsonName.of("tenant");
  private static final JsonName KIND = JsonName.of("kind");
  private static final JsonName NAME = JsonName.of("name");
  private static final JsonName CONTRACT = JsonName.of("contract");
  private static final JsonName ARGUMENTS = JsonName.of("arguments");
  private static final JsonName DECISION = JsonName.of("decision");
  private static final JsonName OUTCOME = JsonName.of("outcome");
  private static final JsonName MICROS = JsonName.of("micros");
  private static final JsonName REQUEST = JsonName.of("request");
  private static final JsonName LOST = JsonName.of("lost");
  private static final JsonName NOTE = JsonName.of("note");
  private static final JsonName PREVIOUS = JsonName.of("previous");
  private static final JsonName HASH = JsonName.of("hash");

  private AuditHead head;

  AuditChain(AuditHead head) {
    this.head = head;
  }

  /**
   * The next line.
   *
   * @param lost how many records were lost since the one before
   */
  AuditLine next(AuditEntry entry, long lost) {
    long number = head.number() + 1;
    JsonWriter json = new JsonWriter().beginObject();
    json.name(N).value(number).name(AT).value(MILLIS.format(entry.at()));
    json.name(CALLER).value(cut(entry.caller())).name(TENANT).value(cut(entry.tenant()));
    json.name(KIND).value(entry.kind()).name(NAME).value(cut(entry.name()));
    json.name(CONTRACT).value(entry.contract()).name(ARGUMENTS).value(entry.arguments());
    json.name(DECISION).value(entry.decision()).name(OUTCOME).value(entry.outcome());
    json.name(MICROS).value(entry.micros()).name(REQUEST).value(cut(entry.request()));
    json.name(LOST).value(lost).name(NOTE).value(entry.note());
    json.name(PREVIOUS).value(head.hash());
    String hash = RecordText.hash(json.buffer(), 0, json.size());
    json.name(HASH).value(hash).endObject();
    head = new AuditHead(number, hash);
    byte[] line = json.toByteArray();
    return new AuditLine(
        number,
        entry.at().truncatedTo(ChronoUnit.MILLIS),
        hash,
        new JsonSlice(line, 0, line.length));
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean pair = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, pair ? LONGEST - 1 : LONGEST) + "...";
  }
}
