package dev.matte.runtime.audit;

import java.io.IOException;
import java.util.List;

/**
 * Keeps the records of a trail. Used by one thread at a time: the trail's own, which never is one
 * that serves; so a sink may take its time.
 *
 * <p>Whatever a sink throws, the trail's {@link AuditPolicy} holds from then on, and the same call
 * is tried again until it succeeds.
 */
public interface AuditSink {

  /**
   * Where a chain goes on.
   *
   * @param head the last record that is kept
   * @param torn what stood behind it and was put aside, in words; empty when nothing did. The trail
   *     records these words
   */
  record Opening(AuditHead head, String torn) {}

  /**
   * Gets ready. Called once, before anything else.
   *
   * @throws IOException if nothing can be kept
   */
  Opening open() throws IOException;

  /**
   * Keeps records, in order. Those that it has already, by their number, it leaves out: the call
   * before may have failed half-way.
   *
   * @throws IOException if not all of them are kept now
   */
  void write(List<AuditLine> lines) throws IOException;

  /**
   * Makes sure of what it was given. Called when nothing has come for a second.
   *
   * @throws IOException if that is not possible
   */
  default void settle() throws IOException {}

  /**
   * Ends. Called once, after everything else.
   *
   * @throws IOException if what was kept may be lost
   */
  void close() throws IOException;
}
