/**
 * The GitHub group: repositories that are fetched and measured, and calls of GitHub's interface at
 * an address that the operator chooses.
 */
@NullMarked
package dev.matte.sample.flow.github;

import org.jspecify.annotations.NullMarked;
