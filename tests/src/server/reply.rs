//! Answers over HTTP.

/// What a server answers.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The content type.
    pub content_type: String,
    /// The body.
    pub body: Vec<u8>,
    /// The length that is announced where it is not that of the body: the connection then closes too early.
    pub announced: Option<usize>,
}

impl Reply {
    /// XML with the status 200, as all answers of OpenNebula's are.
    pub fn xml(body: impl Into<Vec<u8>>) -> Self {
        Self { status: 200, content_type: "text/xml; charset=utf-8".into(), body: body.into(), announced: None }
    }

    /// A page with another status, as from a gateway.
    pub fn page(status: u16, html: impl Into<Vec<u8>>) -> Self {
        Self { status, content_type: "text/html".into(), ..Self::xml(html) }
    }

    /// A fault, as the XML-RPC layer below OpenNebula gives it.
    pub fn fault(code: i32, message: &str) -> Self {
        let message = quick_xml::escape::escape(message);
        Self::xml(format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<methodResponse><fault><value><struct>\
             <member><name>faultCode</name><value><int>{code}</int></value></member>\
             <member><name>faultString</name><value><string>{message}</string></value></member>\
             </struct></value></fault></methodResponse>\r\n"
        ))
    }
}
