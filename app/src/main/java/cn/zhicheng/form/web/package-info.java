/** The download of the review form. */
@NullMarked
package cn.zhicheng.form.web;

import org.jspecify.annotations.NullMarked;
