/** The public pages, the help centre and the bulletins' desk. */
@NullMarked
package cn.zhicheng.front.web;

import org.jspecify.annotations.NullMarked;
