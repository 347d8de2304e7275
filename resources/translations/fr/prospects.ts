<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BulkActions</name>
    <message>
        <source>No tags here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select only one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a phone number. It is kept as you typed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as you typed it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>No mail program answered. The address is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone app answered. The number is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job}, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Take this condition away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListExporter</name>
    <message>
        <source>Tables with columns (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by tag or class</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filter by tag or class (%n on)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{list}   {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in every field of the people on this list (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>{shown} of {total} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an hour, for example 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What, if it needs saying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day for the next call keeps them in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with them on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day has passed. Today is as good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleEditor</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this person away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProspectDetail</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is worth remembering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose someone on the left to see their next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}. Erased after 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company or a person needs a name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, for example 4 300.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProspectList</name>
    <message>
        <source>Next step first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furthest step first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company, A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company, Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town, A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town, Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class A first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class A last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest value first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest value first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin, A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin, Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the people you already know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them one by one, or take them from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here, and that is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step is due today. The next ones come by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one active yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move someone here once they fit, and give them a next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one to keep in touch with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who fit but are not ready wait here, without any rush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one has named a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asks you to come back on a day waits here until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client on the list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospects who sign can move here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one has been let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parting kindly makes room for better calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one has asked to be left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asks not to be contacted is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever you delete stays here for 30 days and can come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one fits this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one condition away to see more people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl+N to add them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProspectTable</name>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. {state}. No next step yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. {state}. {step}: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProspectsPage</name>
    <message>
        <source>Add people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this saved list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveListDialog</name>
    <message>
        <source>Save this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will stand in the sidebar, and always show who fits at that moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the list a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a list of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message numerus="yes">
        <source>Tag %n prospect(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For example: syndic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the tag on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
