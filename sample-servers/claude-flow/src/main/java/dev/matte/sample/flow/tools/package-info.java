/**
 * The ninety tools as {@code matte stub} wrote them from the legacy server's list: an interface for
 * each group, and a class that forwards the group's calls. Edited afterwards, in two ways that a
 * further run keeps: arguments are repaired where their meaning is beyond doubt, and who answers is
 * an interface, as there may be no legacy server.
 */
@NullMarked
package dev.matte.sample.flow.tools;

import org.jspecify.annotations.NullMarked;
