/**
 * Forms whose grid is lost and of which only the reading order is left: labels are found first,
 * then the words between them are laid into the form's typed slots by the cheapest path, and what
 * comes out is weighed by how well it fits and whether the printed sums hold.
 */
package io.github.perfparse.align;
