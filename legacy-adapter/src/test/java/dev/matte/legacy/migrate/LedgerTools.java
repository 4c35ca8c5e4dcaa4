package dev.matte.legacy.migrate;

import dev.matte.annotations.McpTool;
import java.time.Instant;

/** A ledger of numbers, as it was migrated. */
public interface LedgerTools {

  /**
   * Looks a number up.
   *
   * @param n the number
   */
  @McpTool(readOnly = true)
  Looked look(long n);

  /**
   * Enters a number into the ledger.
   *
   * @param n the number
   */
  @McpTool(destructive = false)
  Looked enter(long n);

  /** What is known of a number. */
  record Looked(long n, long square, Instant timestamp, String side) {}
}
