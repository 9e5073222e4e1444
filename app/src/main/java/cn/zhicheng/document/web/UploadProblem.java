package cn.zhicheng.document.web;

/**
 * Why an upload does not go on.
 *
 * @param code stable name for the script
 * @param message one plain sentence for the person
 */
record UploadProblem(String code, String message) {}
