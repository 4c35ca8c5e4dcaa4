/**
 * The workflow group: definitions that are kept, checked before they are, and run as graphs of
 * calls of this server's own tools.
 */
@NullMarked
package dev.matte.sample.flow.workflow;

import org.jspecify.annotations.NullMarked;
