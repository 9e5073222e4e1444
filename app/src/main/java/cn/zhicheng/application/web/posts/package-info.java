/**
 * Approved posts of institutions against those their applicants take: pages of units and bureaus.
 */
@NullMarked
package cn.zhicheng.application.web.posts;

import org.jspecify.annotations.NullMarked;
