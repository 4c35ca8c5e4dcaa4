package dev.matte.contract;

import dev.matte.contract.json.Json;
import java.util.Optional;

/**
 * One difference between two contracts.
 *
 * @param id the kind of change, lower-case words with hyphens, stable
 * @param severity what it means to the other side
 * @param tool name of the tool, the newer one if it was renamed; of what is no tool its {@linkplain
 *     EntryContract#label label}
 * @param pointer JSON pointer of the place inside the entry, empty for the entry itself; as in the
 *     newer contract, or as in the older one if the place is gone. Arguments of prompts stand in it
 *     by name
 * @param before what stood there, if anything
 * @param after what stands there now, if anything
 * @param what what changed, a clause without a full stop
 * @param why what that means, a sentence
 * @param witness for arguments: arguments that were accepted and are now refused; for results: a
 *     result that is possible now and was not; only where one was found
 */
public record Change(
    String id,
    Severity severity,
    String tool,
    String pointer,
    Optional<Json> before,
    Optional<Json> after,
    String what,
    String why,
    Optional<Json> witness) {}
