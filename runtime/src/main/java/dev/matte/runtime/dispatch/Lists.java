package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.Answers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The answers of the list methods: put together from the prepared texts of a revision when one of
 * its lists is first asked for, and kept. Safe for use by many threads.
 *
 * <p>Specification: server/tools, "Listing Tools", and its kin; server/utilities/pagination. The
 * order never changes.
 */
final class Lists {

  private static final byte[] END = {']'};
  private static final byte[] END_OBJECT = {'}'};

  /** How a list begins, in the order of the kinds. */
  private static final byte[][] HEADS = {
    ascii("{\"tools\":["),
    ascii("{\"resources\":["),
    ascii("{\"resourceTemplates\":["),
    ascii("{\"prompts\":[")
  };

  private final Offer offer;
  private final byte[] modernTail;
  private final byte[] privateTail;
  private final int pageSize;
  private final Guards guards;
  private final AtomicReferenceArray<ListTexts> texts = new AtomicReferenceArray<>(Revision.COUNT);

  /**
   * What is listed.
   *
   * @param pageSize how many entries one answer has at most
   * @param guards tells what entries demand on which nobody decided
   */
  Lists(Offer offer, Profile profile, int pageSize, Guards guards) {
    this.guards = guards;
    this.offer = offer;
    this.modernTail = profile.cacheableTail();
    this.privateTail = profile.privateTail();
    this.pageSize = pageSize;
  }

  /** What is listed. */
  Offer offer() {
    return offer;
  }

  /**
   * Writes the answer to a request for a list or for one of its pages.
   *
   * @throws dev.matte.runtime.rpc.RpcError if the request's cursor is none
   */
  void answer(Kind kind, Request request, JsonWriter answer) {
    JsonSlice cursor = request.message().param(Params.CURSOR);
    boolean first = Params.isAbsent(cursor);
    if (offer.restricted(kind, guards)) {
      Visible visible = new Visible(offer, kind, pageSize, guards, request.caller());
      visible.find(first ? 0 : Page.start(cursor, offer, kind));
      Answers.beginResult(answer, request.id());
      write(visible, kind, request.revision(), answer);
    } else if (first && offer.count(kind) <= pageSize) {
      Answers.beginResult(answer, request.id());
      write(kind, request.revision(), answer);
    } else {
      // Found before anything is written, as the cursor may be wrong.
      Page page =
          first ? Page.first(offer, kind, pageSize) : Page.at(cursor, offer, kind, pageSize);
      Answers.beginResult(answer, request.id());
      write(page, request.revision(), answer);
    }
    answer.endObject();
  }

  private void write(Kind kind, Revision revision, JsonWriter answer) {
    ListTexts present = texts(revision);
    byte[] head = HEADS[kind.index()];
    byte[] tail = tail(revision);
    // All at once, so that the buffer of a long list grows once.
    answer.reserve(head.length + present.size(kind) + END.length + tail.length + 1);
    answer.append(head, 0, head.length);
    present.writeTo(answer, kind);
    answer.append(END, 0, END.length).append(tail, 0, tail.length);
  }

  private void write(Page page, Revision revision, JsonWriter answer) {
    byte[] head = HEADS[page.kind().index()];
    byte[] tail = tail(revision);
    answer.append(head, 0, head.length);
    texts(revision).writeTo(answer, page.kind(), page.from(), page.to());
    answer.append(END, 0, END.length);
    page.writeNext(answer);
    answer.append(tail, 0, tail.length);
  }

  /** Writes the entries that the caller may see, whose list nobody else may be given. */
  private void write(Visible visible, Kind kind, Revision revision, JsonWriter answer) {
    byte[] head = HEADS[kind.index()];
    answer.append(head, 0, head.length);
    visible.writeTo(answer, texts(revision));
    answer.append(END, 0, END.length);
    Page.writeNext(kind, visible.last(), answer);
    byte[] tail = revision.modern() ? privateTail : END_OBJECT;
    answer.append(tail, 0, tail.length);
  }

  private byte[] tail(Revision revision) {
    return revision.modern() ? modernTail : END_OBJECT;
  }

  private ListTexts texts(Revision revision) {
    ListTexts present = texts.get(revision.index());
    if (present == null) {
      present = ListTexts.read(offer, revision);
      texts.set(revision.index(), present);
    }
    return present;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
