/** The form as an editable Word document. */
@NullMarked
package cn.zhicheng.form.word;

import org.jspecify.annotations.NullMarked;
