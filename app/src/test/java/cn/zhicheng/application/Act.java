package cn.zhicheng.application;

/** What may happen to an application at random. */
enum Act {
  BEGIN,
  SAVE,
  IMPORT,
  SUBMIT,
  SUBMIT_AGAIN,
  OPEN,
  PASS,
  RETURN,
  REJECT,
  PASS_BY_ANOTHER,
  RECALL,
  DELETE,
  RESTORE,
  A_DAY,
  TWO_WEEKS,
  LAPSE,
  CALL_OFF
}
