package dev.matte.runtime.audit;

import java.util.List;
import java.util.Optional;

/**
 * What a verification found.
 *
 * @param records how many records hold, up to the first fault
 * @param head the last of them
 * @param fault the first fault; empty when the whole chain holds
 * @param remarks what the trail itself says of gaps, in words
 */
public record AuditReport(
    long records, AuditHead head, Optional<AuditFault> fault, List<String> remarks) {

  /** Copies what could change. */
  public AuditReport {
    remarks = List.copyOf(remarks);
  }
}
