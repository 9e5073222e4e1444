/** Shows documents. */
@NullMarked
package cn.zhicheng.document.web;

import org.jspecify.annotations.NullMarked;
