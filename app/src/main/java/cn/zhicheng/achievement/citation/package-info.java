/** Papers from BibTeX, RIS and GB/T 7714 references: read, shown, then begun as drafts. */
@NullMarked
package cn.zhicheng.achievement.citation;

import org.jspecify.annotations.NullMarked;
