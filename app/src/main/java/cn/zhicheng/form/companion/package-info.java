/** The papers that go with the review form: material list, summary on A3, roster. */
@NullMarked
package cn.zhicheng.form.companion;

import org.jspecify.annotations.NullMarked;
